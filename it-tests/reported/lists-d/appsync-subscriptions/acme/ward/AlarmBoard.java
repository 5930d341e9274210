package acme.ward;

import acme.sync.RealSubscriptionManager;
import acme.sync.SubscriptionCallback;

/** The board at the nurses' station; subscribed for good. */
public class AlarmBoard implements SubscriptionCallback {
    private int alarms;

    public AlarmBoard(RealSubscriptionManager manager) {
        manager.subscribe(this, "alarms/north");
        manager.subscribe(this, "alarms/south");
    }

    @Override
    public void onResponse(String topic, String payload) {
        alarms++;
    }

    @Override
    public void onCompleted() {
    }

    public int alarms() {
        return alarms;
    }
}
