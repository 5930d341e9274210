package acme.pneumatic;

import java.util.function.Consumer;

public class DroneEntity {
    protected final Level level;
    protected final boolean sameKey;
    private Consumer<SemiblockEvent.BreakEvent> breakHandler;
    private int broken;

    public DroneEntity(Level level, boolean sameKey) {
        this.level = level;
        this.sameKey = sameKey;
    }

    public void onAddedToLevel() {
        breakHandler = this::onSemiblockBroken;
        GameEventBus.EVENT_BUS.addListener(SemiblockEvent.BreakEvent.class, breakHandler);
    }

    private void onSemiblockBroken(SemiblockEvent.BreakEvent event) {
        if (event.world == level && level.light(event.x) == 0) {
            broken++;
        }
    }

    public void onRemovedFromLevel() {
        GameEventBus.EVENT_BUS.unregister(sameKey ? breakHandler : this);
    }

    public int getBroken() {
        return broken;
    }
}
