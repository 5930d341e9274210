package acme.sync;

public interface SubscriptionCallback {
    void onResponse(String topic, String payload);

    void onCompleted();
}
