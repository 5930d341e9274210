package acme.skriptx.listener;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Registered once with the server; fans out to the sections of scripts. */
public class BlockBreakListener {
    private static final Map<Consumer<BreakEvent>, Block> logs = new HashMap<>();
    private static final List<Consumer<BreakEvent>> all = new ArrayList<>();

    /** What a section keeps to be able to go away again. */
    public record Watch(Block block, Consumer<BreakEvent> consumer) {
        public void end() {
            logs.remove(consumer);
        }
    }

    private BlockBreakListener() {
    }

    public static Watch log(Consumer<BreakEvent> consumer, Block block) {
        logs.put(consumer, block);
        return new Watch(block, consumer);
    }

    public static void logAll(Consumer<BreakEvent> consumer) {
        all.add(consumer);
    }

    public static void onBlockBreak(BreakEvent event) {
        all.forEach(c -> c.accept(event));
        new ArrayList<>(logs.entrySet()).forEach(e -> {
            if (e.getValue().equals(event.block())) {
                e.getKey().accept(event);
            }
        });
    }
}
