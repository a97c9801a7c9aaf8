import { caching, everywhere, oneForAll, policies } from './header-policies.ts';

const NOTE = 'Written by `npm run hub -- generate` from src/build/header-policies.ts. See docs/hosting.md.';
const HSTS = 'max-age=31536000';

/** Ready-made headers for hosts that can send them, by file name in `hosting/`. The site stands at the root of its domain. */
export function headerFiles(): Map<string, string> {
  return new Map([
    ['_headers', underscoreHeaders()],
    ['nginx.conf', nginx()],
    ['Caddyfile', caddy()],
  ]);
}

/** Netlify, Cloudflare Pages. Both already have browsers ask again for everything that no rule makes immutable. */
function underscoreHeaders(): string {
  const rule = (path: string, headers: Record<string, string>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const hashed = { 'Cache-Control': caching.hashed };
  return `${[
    `# ${NOTE}\n# Rules add up on these hosts, so one policy serves all paths; each page's own narrows it.`,
    rule('/*', { 'Content-Security-Policy': oneForAll, ...everywhere }),
    ...[
      '/assets/*',
      '/search/index/*',
      '/search/fragment/*',
      '/search/archive/index/*',
      '/search/archive/fragment/*',
    ].map((path) => rule(path, hashed)),
  ].join('\n\n')}\n`;
}

function nginx(): string {
  const headers = Object.entries(everywhere).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return `# ${NOTE}
# Goes into http { }.

map $uri $hub_policy {
    default "${policies.pages}";
    ~^/assets/ "${policies.assets}";
    ~^/admin/ "${policies.admin}";
}

map $uri $hub_caching {
    default "${caching.others}";
    ~^/assets/ "${caching.hashed}";
    ~^/admin/[^/]+\\.js$ "${caching.hashed}";
    ~^/search/.+\\.pf_[a-z]+$ "${caching.hashed}";
}

server {
    listen 80;
    server_name hub.example;
    root /srv/hub;
    index index.html;
    error_page 404 /404.html;
    default_type application/octet-stream;

    add_header Content-Security-Policy $hub_policy always;
    add_header Cache-Control $hub_caching always;
${headers.join('\n')}
    # With TLS, once it is certain to stay:
    # add_header Strict-Transport-Security "${HSTS}" always;

    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}

function caddy(): string {
  const headers = Object.entries(everywhere).map(([name, value]) => `\t\t${name} "${value}"`);
  const hashed = String.raw`^(?:/assets/.+|/admin/[^/]+\.js|/search/.+\.pf_[a-z]+)$`;
  return `# ${NOTE}

hub.example {
	root * /srv/hub
	encode zstd gzip

	@admin path /admin/*
	@assets path /assets/*
	@pages not path /admin/* /assets/*
	@hashed path_regexp ${hashed}
	@others not path_regexp ${hashed}

	header {
${headers.join('\n')}
		# Once it is certain to stay:
		# Strict-Transport-Security "${HSTS}"
	}
	header @pages Content-Security-Policy "${policies.pages}"
	header @assets Content-Security-Policy "${policies.assets}"
	header @admin Content-Security-Policy "${policies.admin}"
	header @hashed Cache-Control "${caching.hashed}"
	header @others Cache-Control "${caching.others}"

	file_server
	handle_errors {
		header Content-Security-Policy "${policies.pages}"
		header Cache-Control "${caching.others}"
		rewrite * /404.html
		file_server
	}
}
`;
}
