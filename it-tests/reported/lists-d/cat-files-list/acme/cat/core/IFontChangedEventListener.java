package acme.cat.core;

public interface IFontChangedEventListener {
    void onFontChanged(String font);
}
