package acme.esb.notification;

public interface ServerNotificationListener<T> {
    void onNotification(T notification);
}
