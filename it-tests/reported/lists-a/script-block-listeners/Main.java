import acme.skriptx.lang.Script;
import acme.skriptx.lang.SecBlockBreak;
import acme.skriptx.listener.Block;
import acme.skriptx.listener.BlockBreakListener;
import acme.skriptx.listener.BreakEvent;

public class Main {
    static int total;

    public static void main(String[] a) throws Exception {
        boolean y = a[0].equals("y");
        BlockBreakListener.logAll(e -> total++);
        Script running = new Script("shops.sk");
        new SecBlockBreak(running, false, true).walk(new Block("world", 0, 64, 0));
        for (int reload = 0; reload < 6; reload++) {
            Script test = Truth.watch(new Script("test.sk"));
            for (int command = 0; command < 4; command++) {
                new SecBlockBreak(test, false, y).walk(new Block("world", command, 70, reload));
            }
            Block once = new Block("nether", 1, 2, reload);
            new SecBlockBreak(test, true, y).walk(once);
            BlockBreakListener.onBlockBreak(new BreakEvent(once, "sov"));
            BlockBreakListener.onBlockBreak(new BreakEvent(new Block("world", 2, 70, reload), "sov"));
            BlockBreakListener.onBlockBreak(new BreakEvent(new Block("world", 0, 64, 0), "gblp"));
            System.out.println(test.file() + " reload " + reload + ": " + test.broadcasts() + " broadcasts");
            Thread.sleep(120);
            test.unload();
        }
        System.out.println(total + " blocks broken");
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + 4 * Truth.live()
                + " what=block break consumers of unloaded scripts");
        System.out.println(running.file() + " " + running.broadcasts());
    }
}
