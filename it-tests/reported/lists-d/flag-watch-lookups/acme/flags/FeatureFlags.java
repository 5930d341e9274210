package acme.flags;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.api.CuratorWatcher;
import org.apache.zookeeper.Watcher;

/** Feature flags, one node each below /flags. */
public class FeatureFlags {
    private final CuratorFramework client;

    public FeatureFlags(CuratorFramework client) {
        this.client = client;
    }

    public void set(String flag, String value) throws Exception {
        client.create().orSetData().creatingParentsIfNeeded().forPath("/flags/" + flag, value.getBytes(StandardCharsets.UTF_8));
    }

    public String read(String flag) throws Exception {
        return new String(client.getData().forPath("/flags/" + flag), StandardCharsets.UTF_8);
    }

    /** The value now, and a call once it changes. */
    public FlagWatch readAndWatch(String flag, Consumer<String> onChange) throws Exception {
        FlagWatch watch = new FlagWatch(flag, onChange);
        watch.value = new String(client.getData().usingWatcher(watch.watcher).forPath("/flags/" + flag), StandardCharsets.UTF_8);
        return watch;
    }

    public class FlagWatch {
        private final String flag;
        private final CuratorWatcher watcher;
        private String value;

        FlagWatch(String flag, Consumer<String> onChange) {
            this.flag = flag;
            this.watcher = event -> {
                if (event.getType() == Watcher.Event.EventType.NodeDataChanged) {
                    onChange.accept(flag);
                }
            };
        }

        public String value() {
            return value;
        }

        public void stop() throws Exception {
            client.watches().remove(watcher).ofType(Watcher.WatcherType.Data).locally().forPath("/flags/" + flag);
        }
    }
}
