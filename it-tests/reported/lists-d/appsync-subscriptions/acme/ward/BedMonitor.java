package acme.ward;

import acme.sync.Cancelable;
import acme.sync.RealSubscriptionManager;
import acme.sync.SubscriptionCallback;
import java.util.ArrayList;
import java.util.List;

/** Watches the values of one patient, from admission to discharge. */
public class BedMonitor implements SubscriptionCallback {
    private final String patient;
    private final List<String> values = new ArrayList<>();
    private final Cancelable subscription;
    private boolean done;

    public BedMonitor(RealSubscriptionManager manager, String patient) {
        this.patient = patient;
        subscription = manager.subscribe(this, "vitals/" + patient, "orders/" + patient);
    }

    @Override
    public void onResponse(String topic, String payload) {
        values.add(topic + "=" + payload);
    }

    @Override
    public void onCompleted() {
        done = true;
    }

    public void discharge() {
        subscription.cancel();
    }

    @Override
    public String toString() {
        return patient + " " + values.size() + " values" + (done ? ", discharged" : "");
    }
}
