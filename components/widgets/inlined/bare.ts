/** Runs a page made for a frame: its widget, and its height told to the page around it. */
import { reportHeight } from '#embedding';
import widgets from 'virtual:widgets';
import { mountIslands } from './mount-islands.ts';

mountIslands(widgets);
reportHeight();
