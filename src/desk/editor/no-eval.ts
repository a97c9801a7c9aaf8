import { z } from 'zod';

/** Zod otherwise tries out whether it may turn schemas into code; the page's policy refuses that and reports it. */
z.config({ jitless: true });
