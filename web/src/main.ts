import { createApp } from 'vue';
import App from './App.vue';
import './design/base.css';
import './design/highlights.css';
import { router } from './router';

createApp(App).use(router).mount('#app');
