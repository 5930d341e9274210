package acme.skriptx.lang;

import acme.skriptx.listener.Block;
import acme.skriptx.listener.BlockBreakListener;
import acme.skriptx.listener.BreakEvent;
import java.util.function.Consumer;

/** {@code when %block% gets broken:} */
public class SecBlockBreak {
    private final Script script;
    private final boolean once;
    private final boolean endWithScript;

    public SecBlockBreak(Script script, boolean once, boolean endWithScript) {
        this.script = script;
        this.once = once;
        this.endWithScript = endWithScript;
    }

    public void walk(Block block) {
        if (once) {
            BlockBreakListener.Watch[] w = new BlockBreakListener.Watch[1];
            w[0] = BlockBreakListener.log(e -> {
                run(e);
                w[0].end();
            }, block);
            return;
        }
        Consumer<BreakEvent> consumer = this::run;
        BlockBreakListener.Watch watch = BlockBreakListener.log(consumer, block);
        if (endWithScript) {
            script.keep(watch);
        }
    }

    private void run(BreakEvent e) {
        script.broadcast(e.player() + " broke " + e.block());
    }
}
