/** The order of the sheets is the order of the cascade. */
import '@fontsource-variable/noto-sans-sc/index.css';
import '@fontsource-variable/noto-serif-sc/index.css';
import './themes.css';
import './faces.css';
import './base.css';
import './frame.css';
import './controls.css';
import './layers.css';
import './sidebar.css';
import './contents.css';
import './reader.css';
import './document.css';
import './highlights.css';
import './marks.css';
import './search.css';
import './notebook.css';
import './adaptations.css';
