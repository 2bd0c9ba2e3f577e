// Plants, animals, stones, weather, trades and tools that are family names too, and so rarely written that a capital makes
// a name of them; in small letters they are the thing. Written for this project.
// oxfmt-ignore
export const smallWords: ReadonlySet<string> = new Set(`
acorn alder almond aspen barley beech birch blossom bramble briar brier cedar chestnut clover cotton cypress elder elm fern flax gorse hawthorn hemlock juniper larch laurel linden lotus magnolia maple marigold myrtle nettle oak orchid petal
pine pollard poplar primrose reed rowan rush saffron sedge sorrel tansy thistle thorn tulip vine walnut yarrow yew badger bunting cardinal crow cuckoo dove drake eagle falcon ferret gander goose gull hare hawk heron hound jay kite lamb lark
magpie martin mole nightingale otter peacock pheasant pigeon quail raven robin rook salmon seal sparrow starling stork swallow swan teal thrush wolf agate beryl diamond emerald flint garnet gem granite jet marble onyx opal ruby sapphire slate topaz
breeze cloud comet ember flood gale hail mist rain rains storm thunder zephyr bay beacon boulder bower brook canyon cave cliff cove dale dell fen ferry field fjord ford forest garden glen gorge grove harbor harbour heath hedge hill knoll lake lane
marsh mead meadow mill moor mountain orchard peak pebble pond pool ridge shore spring stone summit tarn vale valley waterfall weir well abbot archer baker barber bishop brewer butcher butler carpenter carter carver chandler chaplain chapman
clerk cook cooper cutler deacon draper driver dyer falconer farmer fisher fletcher forester fowler fuller gardener glover hooper hopper hunter judge king knight marshal mason mercer miller monk page painter parson piper plumber pope porter
potter priest prince prior reeve ranger saddler sailor sawyer scribe sergeant sexton shepherd singer skinner slater smith spicer squire steward tailor tanner tiler turner usher vicar walker warden weaver wheeler anchor anvil barrel bell bolt
bow bridge broom buckle button castle chapel church coin crane cross crown drum fife flute garland gate glass hammer harp hook horn key kiln ladle lance lantern lock mallet needle nail piccolo pike plow plough post rope saddle sail shield
spear spoon staff sword temple tower trumpet wagon wheel whistle bacon bean berry bread butter cake cherry coffee curry custard fig ginger grape honey lemon mustard olive onion peach pear pepper plum rice sugar syrup abbey
`.split(/\s+/).filter(Boolean));
