package net.tubeworks.world;

import net.tubeworks.block.BlockEntity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

public class Level {
    private final Map<Long, BlockEntity> blockEntities = new HashMap<>();
    private int ticks;

    public void setBlockEntity(BlockEntity be) {
        be.setLevel(this);
        blockEntities.put(be.getPos(), be);
        be.onLoad();
    }

    public void removeBlockEntity(long pos) {
        BlockEntity be = blockEntities.remove(pos);
        if (be != null) be.setRemoved();
    }

    public BlockEntity getBlockEntity(long pos) {
        return blockEntities.get(pos);
    }

    public void tick() {
        ticks++;
        new ArrayList<>(blockEntities.values()).forEach(BlockEntity::tick);
    }

    public int size() { return blockEntities.size(); }
    public int getTicks() { return ticks; }
}
