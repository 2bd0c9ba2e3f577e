export declare const heapFlags: readonly string[];
