// Written by src/web/build-assets.ts.
export const assetsFingerprint = '3ca539f981'
