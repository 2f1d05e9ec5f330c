import type { CommandLine, Session } from 'electron';
import { isLocalRequest } from './page-origin';

/** A port of this machine on which nothing listens ("discard"): a proxy that ends every connection. */
const deadProxy = '127.0.0.1:9';

/** Parts of Chromium that would call home by themselves. */
const chattyFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
];

/**
 * Cuts Chromium off from the network; to be called before Electron is ready. No single defence holds: a content
 * security policy lets preconnects and STUN out, host rules let addresses through, a proxy lets DNS through. Together
 * with {@link cutOffSession} and the page's policy they left no packet in a capture.
 */
export function cutOffProcess(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('proxy-server', deadProxy);
  // Without it Chromium would go round the proxy for addresses of this machine.
  commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('dns-prefetch-disable');
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  const given = commandLine.getSwitchValue('disable-features');
  commandLine.appendSwitch('disable-features', [given, ...chattyFeatures].filter(Boolean).join(','));
}

/** Cuts a session off from the network; to be awaited before the first window is made. */
export async function cutOffSession(session: Session): Promise<void> {
  // Chromium fetches dictionaries from a server as soon as a window with spell checking is there.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL('app://none/');
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !isLocalRequest(request.url) });
  });
  await session.setProxy({ mode: 'fixed_servers', proxyRules: deadProxy, proxyBypassRules: '<-loopback>' });
}
