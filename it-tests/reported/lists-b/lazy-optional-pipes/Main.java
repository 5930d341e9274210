import net.tubeworks.block.*;
import net.tubeworks.world.Level;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        boolean x = a[0].equals("x");
        Level level = new Level();
        for (int c = 0; c < 3; c++) level.setBlockEntity(new ChestBlockEntity(c * 16L));
        // a moving contraption places and breaks pipes beside the chests
        for (int i = 0; i < 26; i++) {
            long pos = (i % 3) * 16L + 1 + i % 7;
            place(level, pos, x, truth);
            level.tick();
            level.removeBlockEntity(pos);
            Thread.sleep(35);
        }
        // one of the chests is broken: its listeners go with it
        level.removeBlockEntity(32L);
        for (int c = 0; c < 2; c++) level.setBlockEntity(x ? new PipeBlockEntity(c * 16L + 9) : new TidyPipeBlockEntity(c * 16L + 9));
        level.tick();
        ChestBlockEntity chest = (ChestBlockEntity) level.getBlockEntity(0L);
        System.out.println("items in chest 0: " + chest.getCapability().resolve().total() + " after " + level.getTicks() + " ticks");
        truth.print(a[0], "broken pipes still listening to a chest's capability");
        System.out.println("block entities in the level: " + level.size());
    }

    private static void place(Level level, long pos, boolean x, Truth truth) {
        PipeBlockEntity p = x ? new PipeBlockEntity(pos) : new TidyPipeBlockEntity(pos);
        level.setBlockEntity(p);
        truth.track(p);
    }
}
