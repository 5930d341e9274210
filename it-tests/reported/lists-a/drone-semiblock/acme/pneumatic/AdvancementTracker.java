package acme.pneumatic;

/** Mod-wide statistics, registered once in the mod constructor. */
public class AdvancementTracker {
    private int semiblocks;

    public AdvancementTracker() {
        GameEventBus.EVENT_BUS.register(this);
        GameEventBus.EVENT_BUS.addListener(Level.class, l -> semiblocks = 0);
    }

    @SubscribeEvent
    public void onBreak(SemiblockEvent.BreakEvent e) {
        semiblocks++;
    }

    public int count() {
        return semiblocks;
    }
}
