import { Sections } from '../shell/Sections.tsx';

export default Sections;
