// Starts and ends: the least that any command takes.
return;
