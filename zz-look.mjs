import { createServer } from 'vite';
const server = await createServer({ server: { middlewareMode: true, hmr: false, ws: false }, logLevel: 'error', appType: 'custom' });
const mod = await server.ssrLoadModule('/src/lib/zz-look.ts');
const { default: job } = await import(process.argv[2]);
await job(mod);
await server.close(); process.exit(0);
