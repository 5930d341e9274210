package net.tubeworks.block;

import java.util.Arrays;

public class ItemHandler {
    private final int[] slots = new int[27];
    private int next;

    public void insert(int count) {
        slots[next++ % slots.length] += count;
    }

    public int total() {
        return Arrays.stream(slots).sum();
    }
}
