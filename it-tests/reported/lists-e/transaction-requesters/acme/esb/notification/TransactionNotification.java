package acme.esb.notification;

public record TransactionNotification(String txId, Action action) {
    public enum Action { BEGIN, COMMIT, ROLLBACK }
}
