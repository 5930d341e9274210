package acme.mod.kitchen;

abstract class Screen {
    abstract void initGui();

    abstract void onGuiClosed();
}
