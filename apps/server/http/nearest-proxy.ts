import { BlockList, isIP } from "node:net";

const near = new BlockList();
for (const [network, bits] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
] as const)
  near.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  near.addSubnet(network, bits, "ipv6");

/**
 * Whether to believe what this address says of where a request came from: the one proxy in front of us, in this house, and
 * nobody behind it. Whoever works in the same house could write any address there, into the trail and past every limit.
 */
export function isNearestProxy(address: string, hop: number): boolean {
  return hop === 0 && near.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
