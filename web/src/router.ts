import { createRouter, createWebHistory } from 'vue-router';
import { SCREENS } from './screens';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'overview', component: () => import('./screens/Overview.vue') },
    { path: '/timeline', name: 'timeline', component: () => import('./screens/Timeline.vue') },
    { path: '/claims', name: 'claims', component: () => import('./screens/Claims.vue') },
    { path: '/map', name: 'map', component: () => import('./screens/WorldMap.vue') },
    { path: '/itinerary', name: 'itinerary', component: () => import('./screens/Itinerary.vue') },
    { path: '/figures', name: 'figures', component: () => import('./screens/Figures.vue') },
    { path: '/actors', name: 'actors', component: () => import('./screens/Actors.vue') },
    { path: '/actors/:id', name: 'actor', component: () => import('./screens/ActorPage.vue') },
    { path: '/reports', name: 'reports', component: () => import('./screens/Reports.vue') },
    { path: '/reports/:id', name: 'report', component: () => import('./screens/Report.vue') },
    { path: '/review', name: 'review', component: () => import('./screens/Review.vue') },
    { path: '/search', name: 'search', component: () => import('./screens/Search.vue') },
    { path: '/add', name: 'add', component: () => import('./screens/Add.vue') },
    { path: '/help', name: 'help', component: () => import('./screens/Help.vue') },
    { path: '/things/:kind/:id', name: 'thing', component: () => import('./screens/Thing.vue') },
    { path: '/sign-in', name: 'sign-in', component: () => import('./screens/SignIn.vue') },
    { path: '/:other(.*)*', name: 'nowhere', component: () => import('./screens/Nowhere.vue') },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
});

router.afterEach((to) => {
  const screen = SCREENS.find((s) => s.name === to.name);
  document.title = screen ? `${screen.title} · Hearsay` : 'Hearsay';
});
