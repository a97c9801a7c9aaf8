import { writeContent } from './content.ts';
writeContent('/tmp/c10k', 10000, { sample: '/work/main/content' });
