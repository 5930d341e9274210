package net.tubeworks.block;

import net.tubeworks.capability.LazyOptional;
import net.tubeworks.capability.NonNullConsumer;

/** Pulls out of nowhere, pushes into the chest beside it; caches the neighbour's capability. */
public class PipeBlockEntity extends BlockEntity {
    private LazyOptional<ItemHandler> cachedNeighbour;
    private final int[] buffer = new int[512];
    protected final NonNullConsumer<LazyOptional<ItemHandler>> onNeighbourInvalid = this::neighbourInvalid;

    public PipeBlockEntity(long pos) {
        super(pos);
    }

    @Override
    public void tick() {
        if (cachedNeighbour == null) {
            cachedNeighbour = findNeighbour();
        }
        if (cachedNeighbour != null) {
            buffer[0]++;
            cachedNeighbour.resolve().insert(1);
        }
    }

    private LazyOptional<ItemHandler> findNeighbour() {
        BlockEntity be = level.getBlockEntity(pos & ~0xFL);
        if (!(be instanceof ChestBlockEntity chest)) {
            return null;
        }
        LazyOptional<ItemHandler> cap = chest.getCapability();
        cap.addListener(onNeighbourInvalid);
        return cap;
    }

    private void neighbourInvalid(LazyOptional<ItemHandler> gone) {
        cachedNeighbour = null;
    }

    protected LazyOptional<ItemHandler> neighbour() { return cachedNeighbour; }
}
