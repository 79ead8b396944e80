// Written by src/web/build-assets.ts.
export const assetsFingerprint = 'ea91a98e01'
