// Written by src/web/build-assets.ts.
export const assetsFingerprint = 'bc5f5dcc46'
