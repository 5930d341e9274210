package acme.ledger;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** The ledger; entry listeners are known by the id that adding them gives. */
public class LedgerHub {
    private final Map<UUID, BiConsumer<String, Long>> entryListeners = new ConcurrentHashMap<>();

    public UUID addEntryListener(BiConsumer<String, Long> l) {
        UUID id = UUID.randomUUID();
        entryListeners.put(id, l);
        return id;
    }

    public boolean removeEntryListener(UUID id) { return entryListeners.remove(id) != null; }

    public void post(String account, long cents) {
        entryListeners.values().forEach(l -> l.accept(account, cents));
    }

    public int listeners() { return entryListeners.size(); }
}
