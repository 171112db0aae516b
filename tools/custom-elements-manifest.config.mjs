// The analyzer would write into package.json where it was told to put its file: a build writes nothing but what it builds.
export default {packagejson: false};
