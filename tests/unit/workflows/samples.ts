/** Workflows without any weakness, one of each sort. */
export const SOUND = `on: { pull_request: null }
permissions: {}
concurrency: ci
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - run: npm ci
`;
export const DEPLOY = `on: { push: { branches: [main] }, schedule: [{ cron: '0 1 * * *' }, { cron: '0 2 * * *' }] }
permissions: {}
concurrency: { group: deploy, cancel-in-progress: false }
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read }
    outputs: { go: '\${{ steps.nightly.outputs.go }}' }
    steps:
      - id: nightly
        run: npm run hub -- nightly
      - run: npm run build
  deploy:
    if: needs.build.outputs.go == 'true'
    needs: build
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { pages: write, id-token: write }
    environment: { name: github-pages }
    steps:
      - uses: actions/deploy-pages@368f82528645a54fb793d4d04e342629a3f51346 # v5.0.1
`;
export const FOLLOWS = `on: { workflow_run: { workflows: [ci], types: [completed] } }
permissions: {}
concurrency: review
jobs:
  comment:
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read, pull-requests: write }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - run: npm ci
      - run: npm run hub -- comment
        env: { GITHUB_TOKEN: '\${{ github.token }}' }
`;
export const LABELLED = `on: { issues: { types: [labeled] } }
permissions: {}
concurrency: issue
jobs:
  make:
    if: github.event.label.name == 'bereit'
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: write }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
`;
export const UPLOAD = 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1';
export const DOWNLOAD = 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1';
export const SETUP = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0';
