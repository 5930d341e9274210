package acme.broker;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

/** Lives as long as the broker; its role changes from time to time. */
public class RaftPartition {
    public enum Role { LEADER, FOLLOWER, INACTIVE }

    private final Map<String, LongConsumer> commitListeners = new LinkedHashMap<>();
    private final Set<BiConsumer<Role, Long>> roleChangeListeners = new LinkedHashSet<>();
    private int nextId;
    private long term;
    private long commitIndex;

    public String addCommitListener(LongConsumer listener) {
        String id = "commit-" + nextId++;
        commitListeners.put(id, listener);
        return id;
    }

    public void removeCommitListener(String id) {
        commitListeners.remove(id);
    }

    public void addRoleChangeListener(BiConsumer<Role, Long> listener) {
        roleChangeListeners.add(listener);
    }

    public void removeRoleChangeListener(BiConsumer<Role, Long> listener) {
        roleChangeListeners.remove(listener);
    }

    public void transitionTo(Role role) {
        term++;
        for (BiConsumer<Role, Long> l : Set.copyOf(roleChangeListeners)) l.accept(role, term);
    }

    public void commit(int entries) {
        commitIndex += entries;
        commitListeners.values().forEach(l -> l.accept(commitIndex));
    }
}
