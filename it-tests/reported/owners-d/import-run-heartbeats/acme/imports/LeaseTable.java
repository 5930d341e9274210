package acme.imports;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which node works on which file; leases are renewed by heartbeat. */
@Component
public class LeaseTable {
    private final Map<String, Integer> renewals = new ConcurrentHashMap<>();
    public void renew(String file) { renewals.merge(file, 1, Integer::sum); }
    public void drop(String file) { renewals.remove(file); }
    public int total() { return renewals.values().stream().mapToInt(i -> i).sum(); }
}
