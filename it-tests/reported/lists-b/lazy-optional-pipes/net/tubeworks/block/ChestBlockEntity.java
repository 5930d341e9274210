package net.tubeworks.block;

import net.tubeworks.capability.LazyOptional;

public class ChestBlockEntity extends BlockEntity {
    private LazyOptional<ItemHandler> chestHandler;

    public ChestBlockEntity(long pos) {
        super(pos);
    }

    public LazyOptional<ItemHandler> getCapability() {
        if (chestHandler == null) {
            chestHandler = LazyOptional.of(ItemHandler::new);
        }
        return chestHandler;
    }

    @Override
    public void setRemoved() {
        super.setRemoved();
        if (chestHandler != null) {
            chestHandler.invalidate();
            chestHandler = null;
        }
    }
}
