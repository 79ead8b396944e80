// Written by src/web/build-assets.ts.
export const assetsFingerprint = 'bbe1fda96e'
