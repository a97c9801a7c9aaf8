// Runs before any TypeScript: an older Node cannot read that, and its own message helps nobody.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `Node ${process.versions.node} is too old for this project: install Node 22.19 or newer from https://nodejs.org/, ` +
      'or start it with npm on Linux or Windows, where `npm ci` brings Node 24 along.\n',
  );
  process.exit(1);
}
