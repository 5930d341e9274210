package acme.pneumatic;

public class SemiblockEvent {
    public final Level world;
    public final int x;
    public final int z;

    public SemiblockEvent(Level world, int x, int z) {
        this.world = world;
        this.x = x;
        this.z = z;
    }

    public static class BreakEvent extends SemiblockEvent {
        public BreakEvent(Level world, int x, int z) {
            super(world, x, z);
        }
    }
}
