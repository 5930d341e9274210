package programs.hazelcast;

import com.hazelcast.collection.IQueue;
import com.hazelcast.collection.ItemEvent;
import com.hazelcast.collection.ItemListener;
import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.map.listener.EntryAddedListener;
import com.hazelcast.topic.ITopic;
import java.util.UUID;

/** Views on a distributed map; the leaky ones forget to take their listeners back. */
public class LeakyEntryListeners {
  private static final EntryAddedListener<String, String> SHARED = event -> {};

  public static void main(String[] args) {
    HazelcastInstance member = Hazelcast.newHazelcastInstance(loopback());
    IMap<String, String> map = member.getMap("orders");
    ITopic<String> topic = member.getTopic("news");
    IQueue<String> queue = member.getQueue("jobs");
    for (int i = 0; i < 100; i++) {
      int view = i;
      UUID id = open(map, view);
      switch (args[0]) {
        case "leaky" -> {}
        case "clean" -> {
          map.removeEntryListener(id);
          map.removeEntryListener(map.addEntryListener(SHARED, true));
          topic.removeMessageListener(topic.addMessageListener(m -> System.out.println(view)));
          queue.removeItemListener(queue.addItemListener(new Items(), false));
          member
              .getPartitionService()
              .removePartitionLostListener(
                  member.getPartitionService().addPartitionLostListener(e -> {}));
          member
              .getLifecycleService()
              .removeLifecycleListener(
                  member.getLifecycleService().addLifecycleListener(e -> System.nanoTime()));
        }
        default -> topic.addMessageListener(message -> System.out.println(view));
      }
    }
    if (args[0].equals("destroyed")) {
      map.destroy();
      topic.destroy();
    } else if (args[0].equals("shutDown")) {
      member.shutdown();
    }
    System.exit(0);
  }

  private static UUID open(IMap<String, String> map, int view) {
    EntryAddedListener<String, String> listener = event -> System.out.println(view);
    return map.addEntryListener(listener, "key", true);
  }

  private static Config loopback() {
    Config config = new Config();
    config.setProperty("hazelcast.logging.type", "none");
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.socket.bind.any", "false");
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    JoinConfig join = config.getNetworkConfig().getJoin();
    join.getMulticastConfig().setEnabled(false);
    join.getAutoDetectionConfig().setEnabled(false);
    return config;
  }

  private static class Items implements ItemListener<String> {
    @Override
    public void itemAdded(ItemEvent<String> event) {}

    @Override
    public void itemRemoved(ItemEvent<String> event) {}
  }
}
