package acme.cluster;

import acme.beans.Lifecycle;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import com.hazelcast.topic.Message;
import com.hazelcast.topic.MessageListener;
import java.util.TreeSet;
import java.util.Set;
import java.util.UUID;

/** Knows which servers are up; listens to the servers channel. */
public class ServerInventory implements Lifecycle, MessageListener<String> {
    private final ITopic<String> serversChannel;
    private final Set<String> servers = new TreeSet<>();
    private UUID registrationId;

    public ServerInventory(HazelcastInstance hz) {
        serversChannel = hz.getTopic("serversChannel");
    }

    @Override
    public void init() {
        registrationId = serversChannel.addMessageListener(this);
    }

    @Override
    public synchronized void onMessage(Message<String> message) {
        servers.add(message.getMessageObject());
    }

    public synchronized int size() {
        return servers.size();
    }

    @Override
    public void destroy() {
        serversChannel.removeMessageListener(registrationId);
    }
}
