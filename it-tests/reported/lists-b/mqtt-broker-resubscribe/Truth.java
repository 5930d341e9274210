import mtsol.broker.subscriptions.SubscriptionsStore;

class Truth {
    static int dead(SubscriptionsStore store) {
        int[] n = {0};
        store.visit(s -> {
            if (!s.getChannel().isOpen()) n[0]++;
        });
        return n[0];
    }
}
