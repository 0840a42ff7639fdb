import './index.ts';
import { startLoader } from './loader.ts';

startLoader((name) => import(new URL(`./${name}.js`, import.meta.url).href));
