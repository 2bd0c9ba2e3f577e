// Sets up whatever is missing: called before start, test and the rest. It runs on the system's own Node, which may be
// old, and before any package is installed: no dependencies, and in this file no syntax that an old Node cannot read.
var major = Number(process.versions.node.split(".")[0]);
if (major < 18) {
  console.error(
    "Goldthread's set-up needs Node 18 or newer to begin with; this is Node " + process.versions.node + ".",
  );
  process.exit(1);
} else {
  void import("./setup/set-up.mjs").then(function (module) {
    return module.setUp();
  });
}
