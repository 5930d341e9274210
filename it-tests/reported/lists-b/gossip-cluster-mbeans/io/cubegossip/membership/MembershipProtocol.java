package io.cubegossip.membership;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

public class MembershipProtocol {
    private final String local;
    private final Set<String> alive = new TreeSet<>();
    private final byte[] gossips = new byte[10_000];
    private int incarnation;

    public MembershipProtocol(String local) {
        this.local = local;
    }

    public void start() {
        alive.add(local);
    }

    public void sync(MembershipProtocol seed) {
        seed.alive.add(local);
        seed.incarnation++;
        alive.addAll(seed.alive);
        gossips[alive.size() % gossips.length]++;
    }

    public void left(String member) {
        alive.remove(member);
        incarnation++;
    }

    public void leave() {
        alive.clear();
    }

    public int getIncarnation() { return incarnation; }
    public Collection<String> getAlive() { return alive; }
}
