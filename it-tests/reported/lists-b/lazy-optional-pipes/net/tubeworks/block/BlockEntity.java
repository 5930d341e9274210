package net.tubeworks.block;

import net.tubeworks.world.Level;

public abstract class BlockEntity {
    protected final long pos;
    protected Level level;
    private boolean removed;

    protected BlockEntity(long pos) {
        this.pos = pos;
    }

    public void setLevel(Level level) { this.level = level; }
    public long getPos() { return pos; }
    public void onLoad() { }
    public void tick() { }

    public void setRemoved() {
        removed = true;
        level = null;
    }

    public boolean isRemoved() { return removed; }
}
