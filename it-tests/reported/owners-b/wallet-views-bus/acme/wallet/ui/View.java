package acme.wallet.ui;

public interface View {
    void activate();
    void deactivate();
    String title();
}
