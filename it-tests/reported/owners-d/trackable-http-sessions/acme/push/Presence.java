package acme.push;

import java.util.Map;
import java.util.TreeMap;

/** Who is here. */
public class Presence {
    private final Map<String, Integer> here = new TreeMap<>();
    public synchronized void entered(String user) { here.merge(user, 1, Integer::sum); }
    public synchronized void left(String user) { here.computeIfPresent(user, (u, n) -> n == 1 ? null : n - 1); }
    public synchronized String toString() { return here.keySet().toString(); }
}
