import { hear } from '../api';
import { go } from '../state/history';
import { whither } from '../state/whither';

/** Goes where a link leads that was clicked in another program. */
export function followOpenedAddresses(): void {
  hear('openAddress', (address) => {
    const location = whither(address);
    if (location) go(location);
  });
}
