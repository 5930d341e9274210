package acme.clinic.vm;

public abstract class ViewModel {
    protected void onCleared() {}
}
