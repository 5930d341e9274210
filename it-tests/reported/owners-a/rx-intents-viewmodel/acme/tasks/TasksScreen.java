package acme.tasks;

import io.reactivex.rxjava3.disposables.Disposable;

public class TasksScreen {
    private final TasksViewModel viewModel;
    private final String name;
    private Disposable rendering;
    private String text = "";

    public TasksScreen(String name, TasksViewModel viewModel, BroadcastHub hub) {
        this.name = name;
        this.viewModel = viewModel;
        viewModel.processIntents(hub.intents());
    }

    public void onStart() { rendering = viewModel.states().subscribe(s -> text = s); }
    public void onStop() { if (rendering != null) rendering.dispose(); }
    public void finish() { onStop(); viewModel.onCleared(); }
    public String text() { return name + ": " + text; }
}
