import { Header } from '../shell/Header.tsx';

export default Header;
